package vn.langso.signing.internal;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The only bean there is, or none. */
record Only<T>(@Nullable T bean) implements ObjectProvider<T> {

    @Override
    public Stream<T> orderedStream() {
        return Stream.ofNullable(bean);
    }

    @Override
    public T getObject() {
        if (bean == null) {
            throw new IllegalStateException();
        }
        return bean;
    }
}
