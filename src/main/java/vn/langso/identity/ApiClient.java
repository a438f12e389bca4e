package vn.langso.identity;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.langso.kernel.Scope;

/**
 * A program of somebody else that may call {@code /api}.
 *
 * @param id also its OAuth {@code client_id}
 * @param area code of the unit whose subtree it reaches in its own name
 * @param scopes the most it may ask for, in its own name or a person's
 * @param redirects where people who were asked to allow it are sent back to; none for a program without people
 * @param until the last day
 * @param secretNumber how many secrets it has been given; 0: it cannot begin yet
 */
public record ApiClient(
        UUID id,
        String name,
        String area,
        Set<Scope> scopes,
        List<URI> redirects,
        LocalDate from,
        Optional<LocalDate> until,
        int secretNumber,
        Instant registeredAt,
        Optional<Instant> withdrawnAt) {

    /** Whether it may call. */
    public enum State {
        COMING,
        WORKING,
        ENDED,
        WITHDRAWN
    }

    public ApiClient {
        scopes = Set.copyOf(scopes);
        redirects = List.copyOf(redirects);
    }

    public State state(LocalDate today) {
        if (withdrawnAt.isPresent()) {
            return State.WITHDRAWN;
        }
        if (until.filter(today::isAfter).isPresent()) {
            return State.ENDED;
        }
        return from.isAfter(today) ? State.COMING : State.WORKING;
    }
}
