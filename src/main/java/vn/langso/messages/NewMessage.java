package vn.langso.messages;

import java.util.List;
import java.util.UUID;

/**
 * A message to be sent.
 *
 * @param id made by the sender from what happened, so that telling it again is the same message
 * @param province two-digit code of the province whose matter it is
 * @param person who gets it
 * @param template name of its texts: {@code messages.template.<name>.title} and {@code .text}
 * @param arguments fill the places of both
 * @param address path on this site it leads to
 */
public record NewMessage(
        UUID id, String province, UUID person, String template, List<String> arguments, String address) {

    public NewMessage {
        arguments = List.copyOf(arguments);
    }
}
