package vn.langso.signing;

/**
 * A code that was read.
 *
 * @param slip what it says
 * @param genuine whether a key of this installation signed it; when not, nothing it says is worth anything
 */
public record SlipReading(Slip slip, boolean genuine) {}
