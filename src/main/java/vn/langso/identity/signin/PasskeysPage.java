package vn.langso.identity.signin;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.langso.identity.SigninProblem;
import vn.langso.identity.signin.SignedIn.Way;
import vn.langso.kernel.Refusal;
import vn.langso.web.Access;

/** A person's passkeys. */
@Controller
@RequestMapping("/me/passkeys")
@Access(Access.Who.PERSON)
class PasskeysPage {

    private final UserCredentialRepository passkeys;

    PasskeysPage(UserCredentialRepository passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping
    String show(Model model) {
        var me = PersonAuthentication.current().orElseThrow();
        model.addAttribute("passkeys", passkeys.findByUserId(PasskeyPeople.handle(me.person())));
        model.addAttribute("mayAdd", PasskeyGuard.mayAdd(me));
        model.addAttribute("first", me.way() == Way.CODE);
        return "signin/passkeys";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable String id) {
        var me = PersonAuthentication.current().orElseThrow();
        var mine = passkeys.findByUserId(PasskeyPeople.handle(me.person())).stream()
                .filter(it -> it.getCredentialId().toBase64UrlString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(SigninProblem.PASSKEY_UNKNOWN));
        passkeys.delete(Bytes.fromBase64(mine.getCredentialId().toBase64UrlString()));
        return "redirect:/me/passkeys";
    }
}
