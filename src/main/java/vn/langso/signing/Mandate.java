package vn.langso.signing;

/**
 * By what right somebody signs who is not the holder of the right (Decree 30/2020/NĐ-CP, Annex I, part II, 7).
 *
 * @param form the kind of right
 * @param of whose right it is: a collective, a head or a title, such as {@code CHỦ TỊCH}
 */
public record Mandate(Form form, String of) {

    /** The forms that a signature's block may begin with. */
    public enum Form {
        /** Thay mặt: on behalf of a collective. */
        TM,
        /** Ký thay: a deputy in place of the head. */
        KT,
        /** Thừa lệnh: by order of the head. */
        TL,
        /** Thừa ủy quyền: under written authority of the head. */
        TUQ,
        /** Quyền: acting head. */
        Q
    }

    /** As it stands on the paper, such as {@code KT. CHỦ TỊCH}. */
    public String line() {
        return form + ". " + of;
    }
}
