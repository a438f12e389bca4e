package vn.langso.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says with every answer which version of tus is spoken, and refuses another (tus 1.0, core protocol). */
@Configuration(proxyBeanMethods = false)
class TusVersion implements HandlerInterceptor, WebMvcConfigurer {

    static final String HEADER = "Tus-Resumable";
    static final String SPOKEN_HERE = "Tus-Version";
    static final String SPOKEN = "1.0.0";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(UploadEndpoint.PATH + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HEADER, SPOKEN);
        var understood = SPOKEN.equals(request.getHeader(HEADER)) || HttpMethod.OPTIONS.matches(request.getMethod());
        if (!understood) {
            response.setHeader(SPOKEN_HERE, SPOKEN);
            response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
        }
        return understood;
    }
}
