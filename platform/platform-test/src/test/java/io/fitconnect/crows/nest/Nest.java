package io.fitconnect.crows.nest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import lombok.Getter;

@Entity
@Getter
public class Nest {

    @Id
    private UUID id;

    public int eggs;

    public UUID id() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
