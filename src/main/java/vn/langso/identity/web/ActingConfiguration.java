package vn.langso.identity.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the watch before every page and endpoint. */
@Configuration(proxyBeanMethods = false)
class ActingConfiguration implements WebMvcConfigurer {

    private final ActingWatch watch;

    ActingConfiguration(ActingWatch watch) {
        this.watch = watch;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(watch).excludePathPatterns("/static/**");
    }
}
