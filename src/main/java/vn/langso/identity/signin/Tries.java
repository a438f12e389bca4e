package vn.langso.identity.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often a code may be tried: ten times in a quarter of an hour from one address, and not all too often by all. */
@Component
class Tries {

    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int BY_ONE = 10;
    private static final int BY_ALL = 1_000;

    private final Bucket all = bucket(BY_ALL);
    private final LoadingCache<String, Bucket> byAddress =
            Caffeine.newBuilder().expireAfterAccess(SPAN).maximumSize(100_000).build(address -> bucket(BY_ONE));

    /** Whether one more try is granted; it counts at once. */
    boolean more(String address) {
        return byAddress.get(address).tryConsume(1) && all.tryConsume(1);
    }

    private static Bucket bucket(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, SPAN))
                .build();
    }
}
