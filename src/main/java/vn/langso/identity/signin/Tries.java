package vn.langso.identity.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * How often something may be guessed: ten times in a quarter of an hour by one, and not all too often by all.
 * Each place that guards something has one of its own.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Tries {

    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int BY_ONE = 10;
    private static final int BY_ALL = 1_000;

    private final Bucket all = bucket(BY_ALL);
    private final LoadingCache<String, Bucket> byEach =
            Caffeine.newBuilder().expireAfterAccess(SPAN).maximumSize(100_000).build(who -> bucket(BY_ONE));

    /**
     * Whether one more try is granted; it counts at once.
     *
     * @param who an address, or a person
     */
    public boolean more(String who) {
        return byEach.get(who).tryConsume(1) && all.tryConsume(1);
    }

    private static Bucket bucket(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, SPAN))
                .build();
    }
}
