package io.fitconnect.platform.web;

import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads and writes what the API documents name, which is JSON: a library on the class path that brings YAML, CBOR, Smile
 * or XML along does not open a second way in.
 */
final class DocumentedFormats implements WebMvcConfigurer {

    private static final Set<String> UNDOCUMENTED = Set.of("yaml", "x-yaml", "cbor", "x-jackson-smile", "xml");

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.configureMessageConvertersList(converters -> converters.removeIf(DocumentedFormats::isUndocumented));
    }

    private static boolean isUndocumented(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .map(MediaType::getSubtype)
                .anyMatch(UNDOCUMENTED::contains);
    }
}
