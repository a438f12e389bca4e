package vn.langso.identity.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.database.RowScope;
import vn.langso.identity.Staff;
import vn.langso.identity.issuer.ApiToken;
import vn.langso.identity.issuer.TokenAuthentication;
import vn.langso.identity.signin.PersonAuthentication;
import vn.langso.identity.signin.SignedIn;

/** Finds out who calls, and lets the rest of the request see that person's rows and no others. */
final class CallerFilter extends OncePerRequestFilter {

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
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case PersonAuthentication session -> caller(Optional.of(session.getPrincipal()), Optional.empty());
            case TokenAuthentication program -> caller(program.person(), Optional.of(program.token()));
            case null, default -> Caller.NOBODY;
        };
    }

    private Caller caller(Optional<SignedIn> person, Optional<ApiToken> token) {
        var grants = person.map(it -> RowScope.EVERYTHING.call(() -> staff.grantsOf(it.person())))
                .orElse(List.of());
        return new Caller(person, grants, token);
    }
}
