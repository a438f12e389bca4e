package vn.langso.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message in somebody's inbox.
 *
 * @param template name of its texts, filled with the arguments
 * @param address path on this site it leads to
 * @param read whether it was opened
 */
public record InboxMessage(
        UUID id, Instant sentAt, String template, List<String> arguments, String address, boolean read) {

    public InboxMessage {
        arguments = List.copyOf(arguments);
    }
}
