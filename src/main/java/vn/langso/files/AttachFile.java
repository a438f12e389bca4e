package vn.langso.files;

import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Actor;

/**
 * Makes a file belong to a thing.
 *
 * @param holder the person whose thing it is, who may see the file from now on
 * @param province two-digit code of the thing's province
 * @param commune code of the thing's commune, whose officers may see the file from now on
 */
public record AttachFile(
        UUID file,
        FileReference thing,
        Optional<UUID> holder,
        String province,
        Optional<String> commune,
        Actor actor) {}
