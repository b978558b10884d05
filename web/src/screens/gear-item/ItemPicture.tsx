import { useQuery } from "@tanstack/react-query";
import type { GearItem } from "../../gear/gear";
import { PictureButtons } from "../../pictures/PictureButtons";
import { picturesQuery } from "../../pictures/pictures";

export function ItemPicture({ item }: { readonly item: GearItem }) {
  const pictures = useQuery(picturesQuery);
  const picture = pictures.data?.gear.get(item.id);
  if (!pictures.data) {
    return null;
  }
  return (
    <section className="card gear-picture">
      {picture ? <img alt={item.name} height={picture.height} src={picture.large} width={picture.width} /> : null}
      <PictureButtons of={{ gear: item.id }} picture={picture} />
    </section>
  );
}
