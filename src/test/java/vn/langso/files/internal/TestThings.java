package vn.langso.files.internal;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.langso.files.FileOwner;
import vn.langso.kernel.Actor;

/** Things of a kind of their own, each with one reader. */
@Component
class TestThings implements FileOwner {

    static final String KIND = "test-thing";

    final Map<String, UUID> readers = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String id, Actor actor) {
        return actor.person().filter(it -> it.equals(readers.get(id))).isPresent();
    }
}
