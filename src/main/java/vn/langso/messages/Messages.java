package vn.langso.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;

/** Messages to people, each in the inbox of one person. */
public interface Messages {

    /** Puts a message into a person's inbox, in the caller's transaction. Safe to repeat: one id is one message. */
    void send(NewMessage message);

    /**
     * The messages of the one the actor stands for, the latest first.
     *
     * @param limit 1 to 100
     * @param after what the piece before gave as its {@code next}; null for the first
     * @throws Refusal {@link MessagesProblem#LIMIT_OUT_OF_RANGE}
     */
    Slice<InboxMessage> inbox(Actor actor, int limit, @Nullable String after);

    /**
     * Marks a message as read; safe to repeat.
     *
     * @return the path it leads to
     * @throws Refusal {@link MessagesProblem#MESSAGE_UNKNOWN}, also for somebody else's
     */
    String read(UUID id, Actor actor);

    /** Marks every message as read. */
    void readAll(Actor actor);
}
