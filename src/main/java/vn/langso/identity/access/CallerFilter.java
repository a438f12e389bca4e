package vn.langso.identity.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.database.RowScope;
import vn.langso.identity.Staff;
import vn.langso.identity.signin.PersonAuthentication;
import vn.langso.identity.signin.SignedIn.Way;

/** Finds out who calls, and lets the rest of the request see that person's rows and no others. */
final class CallerFilter extends OncePerRequestFilter {

    private static final String SCOPE = "SCOPE_";

    private final Staff staff;

    CallerFilter(Staff staff) {
        this.staff = staff;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = caller();
        caller.attach(request);
        var failure = caller.rows().call(() -> pass(request, response, chain));
        if (failure instanceof IOException broken) {
            throw broken;
        }
        if (failure instanceof ServletException broken) {
            throw broken;
        }
    }

    private static @Nullable Exception pass(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException | ServletException failure) {
            return failure;
        }
    }

    private Caller caller() {
        return PersonAuthentication.current()
                .map(signedIn -> new Caller(
                        Optional.of(signedIn),
                        RowScope.EVERYTHING.call(() -> staff.grantsOf(signedIn.person())),
                        signedIn.way() == Way.TOKEN ? Optional.of(scopes()) : Optional.empty()))
                .orElseGet(CallerFilter::withoutPerson);
    }

    /** Nobody, or a program with a token of its own. */
    private static Caller withoutPerson() {
        return scopes().isEmpty()
                ? Caller.NOBODY
                : new Caller(Optional.empty(), java.util.List.of(), Optional.of(scopes()));
    }

    private static Set<String> scopes() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? Set.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(it -> it != null && it.startsWith(SCOPE))
                        .map(it -> it.substring(SCOPE.length()))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
