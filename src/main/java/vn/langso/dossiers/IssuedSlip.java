package vn.langso.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A statutory slip that a dossier's applicant is given (Circular 03/2025/TT-VPCP, Appendix I).
 *
 * @param number within the dossier, 1 and up
 * @param text what is asked for, or the reason
 * @param date the appointment, the new appointment, or until when to answer
 */
public record IssuedSlip(int number, Form form, Instant at, String officer, String text, Optional<LocalDate> date) {

    /** The forms of the circular that go to the applicant. */
    public enum Form {
        /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
        RECEIPT("01"),
        /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
        SUPPLEMENT("02"),
        /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
        REFUSAL("03"),
        /** Văn bản xin lỗi và đề nghị gia hạn thời gian trả kết quả. */
        APOLOGY("04"),
        /** Thông báo dừng giải quyết hồ sơ. */
        STOP("05");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        /** Its number in the circular. */
        public String code() {
            return code;
        }
    }
}
