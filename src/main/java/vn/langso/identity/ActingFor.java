package vn.langso.identity;

import java.util.UUID;
import vn.langso.kernel.Capacity;

/**
 * Somebody who is acted for just now.
 *
 * @param mandate the right to do so
 * @param subject the person acted for
 * @param name the person's name
 */
public record ActingFor(UUID mandate, UUID subject, String name, Capacity capacity) {}
