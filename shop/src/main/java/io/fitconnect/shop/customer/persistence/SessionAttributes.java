package io.fitconnect.shop.customer.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * Writes and reads what a session holds. An attribute of an unexpected type, or of a version that cannot be read any more,
 * is taken for absent: at worst the person signs in again.
 */
final class SessionAttributes implements Converter<byte[], Object> {

    private static final Logger LOG = LoggerFactory.getLogger(SessionAttributes.class);
    private static final ObjectInputFilter EXPECTED =
            ObjectInputFilter.Config.createFilter("maxdepth=40;maxrefs=10000;maxbytes=500000;maxarray=10000;"
                    + "java.lang.*;java.util.*;java.time.*;java.net.URI;java.net.URL;"
                    + "org.springframework.security.**;!*");

    private SessionAttributes() {}

    static ConversionService conversions() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new SessionAttributes());
        return conversions;
    }

    @Override
    @SuppressWarnings("NullAway") // the session takes null for absent
    public @Nullable Object convert(byte[] bytes) {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            stream.setObjectInputFilter(EXPECTED);
            return stream.readObject();
        } catch (IOException | ClassNotFoundException e) {
            LOG.warn("A session attribute cannot be read and is ignored: {}", e.toString());
            return null;
        }
    }
}
