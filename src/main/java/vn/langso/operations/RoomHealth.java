package vn.langso.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.langso.database.FreeSpace;

/** Whether there is room for new work. */
@Component("room")
class RoomHealth implements HealthIndicator {

    private final FreeSpace room;

    RoomHealth(FreeSpace room) {
        this.room = room;
    }

    @Override
    public Health health() {
        var health = room.enough() ? Health.up() : Health.outOfService();
        return health.withDetail("left", room.left().toMegabytes() + "MB").build();
    }
}
