package vn.langso.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.langso.web.Access.Who;

/**
 * What the API tells everybody may be kept and has an entity tag: asking whether it still holds costs next to nothing.
 * Everything else may not be kept, and so has no tag.
 */
@Configuration(proxyBeanMethods = false)
class OpenAnswers implements WebMvcConfigurer, HandlerInterceptor {

    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/api/v1/*");
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint
                && List.of(ApiDescription.access(endpoint).value()).contains(Who.EVERYBODY)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        return true;
    }
}
