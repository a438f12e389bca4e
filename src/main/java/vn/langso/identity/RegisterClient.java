package vn.langso.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.langso.kernel.Scope;

/**
 * A program to be let in; see {@link ApiClient}.
 *
 * @param id made once per filled-in form
 * @param redirects addresses as typed: https, or http on the person's own machine
 */
public record RegisterClient(
        UUID id,
        String name,
        String area,
        Set<Scope> scopes,
        List<String> redirects,
        LocalDate from,
        Optional<LocalDate> until) {

    public RegisterClient {
        scopes = Set.copyOf(scopes);
        redirects = List.copyOf(redirects);
    }
}
