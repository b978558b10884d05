package io.fitconnect.platform.picture;

import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.image.Picture;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** The bytes of pictures, an object for each size. Their names hold nothing but the picture's id. */
final class PictureObjects implements LeftoverStore {

    private final ObjectStore objects;

    PictureObjects(ObjectStore objects) {
        this.objects = objects;
    }

    void put(UUID id, PictureSize size, Picture picture) {
        byte[] bytes = picture.bytes();
        try {
            objects.put(keyOf(id, size), new ByteArrayInputStream(bytes), bytes.length);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    Optional<InputStream> open(UUID id, PictureSize size) {
        return objects.open(keyOf(id, size));
    }

    Optional<Long> findLength(UUID id, PictureSize size) {
        return objects.findLength(keyOf(id, size));
    }

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public void delete(UUID id) {
        for (PictureSize size : PictureSize.values()) {
            objects.delete(keyOf(id, size));
        }
    }

    /** The last two digits come first, so that a folder holds a 256th of all pictures. */
    private static ObjectKey keyOf(UUID id, PictureSize size) {
        String name = id.toString();
        return new ObjectKey("picture/" + name.substring(name.length() - 2) + "/" + name + "-" + size.word());
    }
}
