package vn.langso.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.kernel.Refusal;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Language;

@PlatformTest
class CatalogueTest {

    private static final String BIRTH = "1.001193";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Procedures procedures;

    @Test
    void carriesAllProceduresWithWhatTheRecordAsksFor() {
        var all = procedures.list(ProcedureQuery.all()).items();
        assertThat(all).hasSize(57);
        assertThat(all).allSatisfy(procedure -> {
            assertThat(procedure.channels())
                    .isNotEmpty()
                    .allSatisfy(channel -> assertThat(channel.fees()).isNotEmpty());
            assertThat(procedure.papers()).isNotEmpty();
            assertThat(procedure.results()).isNotEmpty();
            assertThat(procedure.legalBasis()).isNotEmpty();
        });
    }

    @Test
    void saysEverythingInFiveLanguages() {
        var all = procedures.list(ProcedureQuery.all()).items();
        var texts = Stream.of(
                        all.stream().flatMap(CatalogueTest::texts),
                        procedures.fields().stream().map(Field::name),
                        procedures.lifeEvents().stream().map(LifeEvent::name))
                .flatMap(Function.identity());
        assertThat(texts)
                .allSatisfy(text -> assertThat(text.byLanguage())
                        .containsOnlyKeys(
                                Stream.of(Language.values()).map(Language::tag).toList())
                        .allSatisfy((language, said) -> assertThat(said).isNotBlank()));
    }

    @Test
    void feesNameOnlyCasesThatTheirProcedureHas() {
        assertThat(procedures.list(ProcedureQuery.all()).items())
                .allSatisfy(procedure -> assertThat(procedure.channels())
                        .flatExtracting(ChannelTerms::fees)
                        .flatExtracting(Fee::cases)
                        .allSatisfy(it -> assertThat(procedure.caseOf(it)).isPresent()));
    }

    @Test
    void knowsTheCasesOfABirthWithTheirFees() {
        var birth = procedures.require(BIRTH);
        var online = birth.channels().getLast();
        assertThat(online.channel()).isEqualTo(ChannelTerms.Channel.ONLINE);
        assertThat(online.feesOf("in-time")).allMatch(Fee::free);
        assertThat(online.feesOf("late")).noneMatch(Fee::free);
        assertThat(birth.papers()).filteredOn(Paper::lookedUp).hasSize(3);
        assertThat(birth.results())
                .singleElement()
                .extracting(Procedure.Result::originals)
                .isEqualTo(1);
    }

    @Test
    void aFormerCodeLeadsToTheProcedureOfToday() {
        assertThat(procedures.find("2.002622", TODAY)).map(Procedure::code).contains("3.000722");
    }

    @Test
    void beforeItsFirstDayAVersionIsNotInForce() {
        assertThat(procedures.find(BIRTH, LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(procedures.find(BIRTH, LocalDate.of(2026, 7, 1))).isPresent();
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "Đăng ký khai sinh, 1.001193",
        "dang ky khai sinh, 1.001193",
        "giấy khai sihn, 1.001193",
        "đẻ con, 1.001193",
        "sinh con, 3.000722",
        "having a child, 3.000722",
        "newborn, 1.001193",
        "mo quan, 1.001612",
        "mở cửa hàng, 1.001612",
        "open a shop, 1.001612",
        "opning a shop, 1.001612",
        "buka toko, 1.001612",
        "CCCD, 1.116410",
        "mất căn cước, 1.116410",
        "sổ đỏ lần đầu, 1.013978",
        "sang tên sổ đỏ, 1.013831",
        "xac nhan doc than, 1.004873",
        "độc thân xác nhận, 1.004873",
        "nhập hộ khẩu, 1.004222",
        "sao y, 2.000815",
        "tro cap 75 tuoi, 1.014027",
        "build a house, 1.013225",
        "زواج, 1.000894",
        "شادی, 1.000894",
        "1.004222, 1.004222"
    })
    void findsWhatPeopleMean(String text, String code) {
        assertThat(procedures.list(search(text)).items().stream().limit(3).map(Procedure::code))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzqqqq", "'; drop table procedure_version; --", "%", "<script>", "& | ! ( ) :*"})
    void whatIsNotThereIsNotFoundAndBreaksNothing(String text) {
        assertThat(procedures.list(search(text)).items().size()).isLessThanOrEqualTo(57);
        assertThat(procedures.require(BIRTH)).isNotNull();
    }

    @Test
    void anAbsurdlyLongTextIsAnswered() {
        assertThat(procedures.list(search("đẻ con ".repeat(10_000))).items()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void pagesByKeyWithoutGapOrRepeat() {
        var seen = new ArrayList<String>();
        var after = Optional.<String>empty();
        do {
            var piece = procedures.list(new ProcedureQuery(
                    "dang ky", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), after, 4));
            seen.addAll(codes(piece.items()));
            after = piece.next();
        } while (after.isPresent());
        var whole = procedures.list(new ProcedureQuery(
                "dang ky",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100));
        assertThat(seen).doesNotHaveDuplicates().isEqualTo(codes(whole.items())).hasSizeGreaterThan(8);
    }

    @Test
    void aLifeEventListsWhatItBringsInItsOwnOrder() {
        var event = procedures.lifeEvents().getFirst();
        assertThat(codes(procedures
                        .list(of(Optional.empty(), Optional.empty(), Optional.of(event.code())))
                        .items()))
                .isEqualTo(event.procedures());
    }

    @Test
    void aUnitListsWhatIsSettledOnItsTier() {
        var commune = procedures
                .list(of(Optional.empty(), Optional.of("01273"), Optional.empty()))
                .items();
        var province = procedures
                .list(of(Optional.empty(), Optional.of("04"), Optional.empty()))
                .items();
        assertThat(commune).extracting(Procedure::level).containsOnly(Level.COMMUNE, Level.COMMUNE_POLICE);
        assertThat(province).extracting(Procedure::level).containsOnly(Level.PROVINCE, Level.PROVINCE_POLICE);
    }

    @Test
    void levelAndUnitNarrowTogether() {
        var police = procedures.list(of(Optional.of(Level.COMMUNE_POLICE), Optional.of("01273"), Optional.empty()));
        assertThat(police.items()).hasSize(5);
        var none = procedures.list(of(Optional.of(Level.PROVINCE), Optional.of("01273"), Optional.empty()));
        assertThat(none.items()).isEmpty();
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThatThrownBy(() -> procedures.require("9.999999")).satisfies(is(ProceduresProblem.PROCEDURE_UNKNOWN));
        assertThatThrownBy(() -> procedures.list(of(Optional.empty(), Optional.empty(), Optional.of("flying"))))
                .satisfies(is(ProceduresProblem.LIFE_EVENT_UNKNOWN));
        assertThatThrownBy(() -> procedures.list(of(Optional.empty(), Optional.of("99999"), Optional.empty())))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
    void refusesAPieceOfAnotherSize(int limit) {
        var query = new ProcedureQuery(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
        assertThatThrownBy(() -> procedures.list(query)).satisfies(is(ProceduresProblem.LIMIT_OUT_OF_RANGE));
    }

    private static java.util.function.Consumer<Throwable> is(ProceduresProblem problem) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.problem()).isEqualTo(problem));
    }

    private static ProcedureQuery search(String text) {
        return new ProcedureQuery(
                text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 20);
    }

    private static ProcedureQuery of(Optional<Level> level, Optional<String> unit, Optional<String> event) {
        return new ProcedureQuery("", Optional.empty(), level, unit, event, Optional.empty(), 100);
    }

    private static List<String> codes(List<Procedure> found) {
        return found.stream().map(Procedure::code).toList();
    }

    private static Stream<LocalText> texts(Procedure procedure) {
        return Stream.of(
                        Stream.of(procedure.name(), procedure.summary(), procedure.authority()),
                        procedure.cases().stream().map(Procedure.Case::name),
                        procedure.papers().stream()
                                .flatMap(paper -> Stream.concat(Stream.of(paper.name()), paper.condition().stream())),
                        procedure.results().stream().map(Procedure.Result::name),
                        procedure.channels().stream().flatMap(channel -> channel.deadline().rule().stream()),
                        procedure.channels().stream()
                                .flatMap(channel -> channel.fees().stream())
                                .flatMap(fee -> fee.note().stream()))
                .flatMap(Function.identity());
    }
}
