package vn.langso.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Actor;

/** The programs that a person has allowed. */
public interface AllowedClients {

    /** A program that asks to be allowed; empty when none of that id may call today. */
    Optional<ApiClient> asking(String client);

    /** The latest first. */
    List<AllowedClient> of(UUID person);

    /** Ends what a person allowed a program; its tokens are worth nothing from then on. Safe to repeat. */
    void forbid(UUID person, UUID client, Actor actor);
}
