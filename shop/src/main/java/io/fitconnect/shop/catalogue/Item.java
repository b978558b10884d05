package io.fitconnect.shop.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.Immutable;

/** An article of the catalogue. Only the catalogue's migration changes it. */
@Entity
@Immutable
@Table(name = "item")
@SuppressWarnings("NullAway.Init")
public class Item {

    @Id
    private String sku;

    private int position;
    private String nameEn;
    private String nameRu;
    private String aboutEn;
    private String aboutRu;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Sport sport;

    private long priceCents;
    private String picture;
    private String tone;

    @SuppressWarnings("unused") // read by the search
    private String searchText;

    private boolean listed;
    private String sizes;

    protected Item() {
        // for JPA
    }

    public String sku() {
        return sku;
    }

    public String name(Locale language) {
        return isRussian(language) ? nameRu : nameEn;
    }

    public String about(Locale language) {
        return isRussian(language) ? aboutRu : aboutEn;
    }

    public Category category() {
        return category;
    }

    public Sport sport() {
        return sport;
    }

    public long priceCents() {
        return priceCents;
    }

    /** The address of its picture. */
    public String picturePath() {
        return "/pictures/" + picture + "/" + tone + ".svg";
    }

    /** In which it is sold; empty for what has none. */
    public List<String> sizes() {
        return sizes.isEmpty() ? List.of() : List.of(sizes.split(" ", -1));
    }

    public boolean isListed() {
        return listed;
    }

    int position() {
        return position;
    }

    private static boolean isRussian(Locale language) {
        return language.getLanguage().equals("ru");
    }
}
