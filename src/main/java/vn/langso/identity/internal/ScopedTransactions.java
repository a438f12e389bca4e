package vn.langso.identity.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;

/** Transactions that see the rows of one scope; the scope is entered first, as {@link RowScope#call} asks. */
@Component
public class ScopedTransactions {

    private final TransactionTemplate transaction;

    ScopedTransactions(PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
    }

    public <T extends @Nullable Object> T call(RowScope scope, Supplier<T> work) {
        return scope.call(() -> transaction.execute(status -> work.get()));
    }

    public void run(RowScope scope, Runnable work) {
        scope.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }
}
