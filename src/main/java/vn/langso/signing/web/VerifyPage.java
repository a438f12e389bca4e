package vn.langso.signing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.signing.IssuedResult;
import vn.langso.signing.IssuedResults;
import vn.langso.signing.SigningProblem;
import vn.langso.signing.SlipReading;
import vn.langso.signing.Slips;
import vn.langso.signing.VerifiedFile;
import vn.langso.signing.Verifier;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** Anybody checks a signed file or the code of a result. Nothing that is sent here is kept. */
@Controller
@RequestMapping("/verify")
@Access(Access.Who.EVERYBODY)
class VerifyPage {

    private static final String VIEW = "signing/verify";

    private final Verifier verifier;
    private final Slips slips;
    private final IssuedResults results;

    VerifyPage(@Lazy Verifier verifier, @Lazy Slips slips, IssuedResults results) {
        this.verifier = verifier;
        this.slips = slips;
        this.results = results;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView(VIEW, "form", new VerifyForm(null, ""));
    }

    @PostMapping
    ModelAndView verify(@ModelAttribute("form") VerifyForm form, BindingResult answers) {
        if (!form.hasFile() && !form.hasSlip()) {
            Fields.refuse(answers, new Refusal(SigningProblem.NOTHING_TO_VERIFY));
            return again();
        }
        try {
            return new ModelAndView(VIEW, Map.of("found", find(form)));
        } catch (Refusal refusal) {
            Fields.refuse(answers, refusal);
            return again();
        }
    }

    private static ModelAndView again() {
        var page = new ModelAndView(VIEW);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Verification find(VerifyForm form) {
        var slip =
                Optional.ofNullable(form.slip()).filter(text -> form.hasSlip()).map(this::read);
        var file = Optional.ofNullable(form.file()).filter(it -> form.hasFile()).map(this::look);
        var result = slip.filter(SlipReading::genuine)
                .flatMap(it -> results.find(it.slip().code()));
        return new Verification(slip, result, file, sameFile(slip, result, file));
    }

    private SlipReading read(String text) {
        try {
            return slips.read(text);
        } catch (Refusal refusal) {
            throw blaming("slip", refusal);
        }
    }

    private VerifiedFile look(MultipartFile file) {
        try {
            return verifier.verify(file.getBytes());
        } catch (Refusal refusal) {
            throw blaming("file", refusal);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same refusal, shown by the field that it is about. */
    private static Refusal blaming(String field, Refusal refusal) {
        var arguments = refusal.arguments();
        var problem = new FieldProblem(field, "problem." + refusal.problem().code(), arguments);
        return new Refusal(refusal.problem(), arguments, java.util.List.of(problem));
    }

    private Optional<Boolean> sameFile(
            Optional<SlipReading> slip, Optional<IssuedResult> result, Optional<VerifiedFile> file) {
        if (file.isEmpty() || slip.filter(SlipReading::genuine).isEmpty()) {
            return Optional.empty();
        }
        var hash = file.get().sha256();
        var meant = slip.flatMap(it -> it.slip().sha256());
        if (meant.isEmpty() && result.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(meant.filter(hash::equals).isPresent()
                || result.filter(it -> results.hasFile(it, hash)).isPresent());
    }
}
