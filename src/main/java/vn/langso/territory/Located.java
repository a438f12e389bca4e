package vn.langso.territory;

/**
 * The unit that a point seems to lie in.
 *
 * @param approximate true when no outline was there to tell and the nearest unit's point decided
 * @param kilometres how far that point is; 0 within an outline
 */
public record Located(Unit unit, boolean approximate, double kilometres) {}
