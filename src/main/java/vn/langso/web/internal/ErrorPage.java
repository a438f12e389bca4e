package vn.langso.web.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.langso.web.Access;

/** The answer to what failed before or after an endpoint: in a filter, or in the server itself. */
@Controller
@Access(Access.Who.EVERYBODY)
class ErrorPage implements ErrorController {

    private final Answers answers;

    ErrorPage(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return answers.say(Answer.of(status instanceof Integer code ? code : 404), request, response);
    }
}
