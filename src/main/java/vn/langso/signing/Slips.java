package vn.langso.signing;

import java.util.List;
import vn.langso.kernel.Refusal;

/** Codes that prove a result without a network; their form is in {@code docs/verify.md}. */
public interface Slips {

    /** The text of the code: an address of this installation that carries the signed slip behind its {@code #}. */
    String issue(Slip slip);

    /** The text as a picture: one SVG element. */
    String svg(String text);

    /**
     * Reads a code's text, or only what follows its {@code #}.
     *
     * @throws Refusal {@link SigningProblem#SLIP_UNREADABLE}
     */
    SlipReading read(String text);

    /** Every key whose slips are genuine. */
    List<SlipIssuer> issuers();
}
