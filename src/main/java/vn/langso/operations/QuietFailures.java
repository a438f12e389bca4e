package vn.langso.operations;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps the trace of a failed start out of the log when the operator is told the reason in words. */
final class QuietFailures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return Failure.of(failure).isPresent();
    }
}
