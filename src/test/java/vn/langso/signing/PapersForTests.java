package vn.langso.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langso.signing.OfficialPaper.Fact;
import vn.langso.web.Language;

/** A paper like those that communes issue. */
public final class PapersForTests {

    private PapersForTests() {}

    public static OfficialPaper paper() {
        return paper(Language.VI, Optional.empty());
    }

    public static OfficialPaper paper(Language language, Optional<String> slip) {
        return new OfficialPaper(
                language,
                Optional.of("TỈNH CAO BẰNG"),
                "ỦY BAN NHÂN DÂN XÃ TRƯỜNG HÀ",
                "12/XN-UBND",
                "Trường Hà",
                LocalDate.of(2026, 2, 3),
                "GIẤY XÁC NHẬN",
                "Về tình trạng hôn nhân",
                List.of("Xét đề nghị của bà Nguyễn Thị Ánh, Ủy ban nhân dân xã Trường Hà xác nhận:"),
                List.of(
                        new Fact("Họ, chữ đệm, tên", "NGUYỄN THỊ ÁNH"),
                        new Fact("Tình trạng hôn nhân", "Chưa đăng ký kết hôn với ai")),
                List.of("Như trên", "Lưu: VT"),
                new Signatory(
                        List.of(
                                new Mandate(Mandate.Form.TM, "ỦY BAN NHÂN DÂN"),
                                new Mandate(Mandate.Form.KT, "CHỦ TỊCH")),
                        "PHÓ CHỦ TỊCH",
                        "Nông Văn Đức"),
                slip);
    }
}
