package vn.langso.files.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.web.Access;

/** The files somebody sent: send, look, take, remove. */
@Controller
@Access(Access.Who.PERSON)
class MyFilesPage {

    private static final String PATH = "/me/files";
    private static final int PIECE = 20;

    private final StoredFiles files;

    MyFilesPage(StoredFiles files) {
        this.files = files;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(required = false) @Nullable UUID after, Actor actor) {
        return page(after, actor, Purpose.PAPER, List.of(), HttpStatus.OK);
    }

    /** A file with its form, as a browser without scripts sends it. */
    @PostMapping("/files")
    ModelAndView send(
            @RequestParam UUID key, @RequestParam Purpose purpose, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            files.take(new TakeFile(key, name == null ? "" : name, purpose, Sender.of(actor)), content);
            return new ModelAndView("redirect:" + PATH);
        } catch (Refusal refusal) {
            return page(null, actor, purpose, List.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/me/files/{id}/removal")
    String remove(@PathVariable UUID id, Actor actor) {
        files.remove(id, actor);
        return "redirect:" + PATH;
    }

    private ModelAndView page(
            @Nullable UUID after, Actor actor, Purpose purpose, List<Refusal> refusals, HttpStatus status) {
        var sent = files.sentBy(actor, PIECE, after == null ? null : after.toString());
        var page = new ModelAndView("files/mine", status);
        page.addAllObjects(Map.of("files", sent, "purpose", purpose, "refusals", refusals, "key", Ids.next()));
        return page;
    }
}
