package vn.langso.signing.internal;

import java.util.UUID;
import vn.langso.signing.SignPaper;

/**
 * One try to sign a paper. Whoever holds it may write down what came of it, until the paper is claimed anew.
 *
 * @param attempt which try it is, from 1
 */
record SigningClaim(UUID id, SignPaper order, int attempt) {

    String province() {
        return order.province();
    }

    UUID task() {
        return order.id();
    }
}
