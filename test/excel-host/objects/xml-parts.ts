import type { HostObject } from "../protocol/host-object";
import { type Model, refuseReadOnly } from "./model";

/** The custom XML parts whose text passes the test. */
export function xmlPartsObject(model: Model, isWanted: (xml: string) => boolean): HostObject {
  const { xmlParts } = model.book;
  const here = () => [...xmlParts].filter(([, xml]) => isWanted(xml)).map(([id]) => id);
  const made = (id: string): HostObject | null => (xmlParts.has(id) ? xmlPartObject(model, id) : null);
  return {
    type: "CustomXmlPartCollection",
    items: () => here().map((id) => xmlPartObject(model, id)),
    item: made,
    call: {
      Add: (xml: string) => {
        refuseReadOnly(model);
        const id = model.book.nextId();
        xmlParts.set(id, xml);
        return xmlPartObject(model, id);
      },
      GetCount: () => here().length,
      GetItemOrNullObject: made,
      GetByNamespace: (namespace: string) =>
        xmlPartsObject(model, (xml) => /\sxmlns="([^"]*)"/.exec(xml)?.[1] === namespace),
      GetOnlyItemOrNullObject: () => {
        const [first, ...others] = here();
        return first !== undefined && others.length === 0 ? made(first) : null;
      },
    },
  };
}

function xmlPartObject(model: Model, id: string): HostObject {
  const { xmlParts } = model.book;
  return {
    type: "CustomXmlPart",
    ident: { Id: id },
    isAlive: () => xmlParts.has(id),
    get: { Id: () => id, NamespaceUri: () => /\sxmlns="([^"]*)"/.exec(xmlParts.get(id) ?? "")?.[1] ?? "" },
    call: {
      GetXml: () => xmlParts.get(id) ?? "",
      SetXml: (xml: string) => {
        refuseReadOnly(model);
        xmlParts.set(id, xml);
      },
      Delete: () => {
        refuseReadOnly(model);
        xmlParts.delete(id);
      },
    },
  };
}
