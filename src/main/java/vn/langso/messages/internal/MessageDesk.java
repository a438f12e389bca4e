package vn.langso.messages.internal;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.messages.InboxMessage;
import vn.langso.messages.Messages;
import vn.langso.messages.MessagesProblem;
import vn.langso.messages.NewMessage;

/** Takes messages in and shows them to whom they are for. */
@Service
class MessageDesk implements Messages {

    private static final int LONGEST_LIST = 100;

    private final MessageStore messages;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    MessageDesk(MessageStore messages, TransactionTemplate transaction, InstantSource clock) {
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(NewMessage message) {
        messages.add(message, clock.instant());
    }

    @Override
    public Slice<InboxMessage> inbox(Actor actor, int limit, @Nullable String after) {
        if (limit < 1 || limit > LONGEST_LIST) {
            throw new Refusal(MessagesProblem.LIMIT_OUT_OF_RANGE);
        }
        var key = after == null ? null : id(after);
        return ownRows(
                actor,
                person -> Slice.of(
                        messages.of(person, limit + 1, key),
                        limit,
                        it -> it.id().toString()));
    }

    @Override
    public String read(UUID id, Actor actor) {
        return ownRows(actor, person -> messages.read(person, id, clock.instant()))
                .orElseThrow(MessageDesk::unknown);
    }

    @Override
    public void readAll(Actor actor) {
        ownRows(actor, person -> {
            messages.readAll(person, clock.instant());
            return Optional.empty();
        });
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException garbled) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return new Refusal(MessagesProblem.MESSAGE_UNKNOWN);
    }

    /** One transaction that sees the rows of the one the actor stands for. */
    private <T> T ownRows(Actor actor, Function<UUID, T> work) {
        var person = actor.subject().orElseThrow(MessageDesk::unknown);
        return new RowScope(Set.of(), person).call(() -> transaction.execute(status -> work.apply(person)));
    }
}
