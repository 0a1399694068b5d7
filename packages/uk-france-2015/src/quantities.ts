import { defineQuantities } from "@entente/sdk";
import { upstreamCommitments } from "./commitments/upstream.ts";

export const quantities = defineQuantities(
  { commitments: upstreamCommitments },
  {
    "people-to-be-helped": {
      value: 2500000,
      asWritten: "2.5 million",
      unit: { en: "people", fr: "personnes" },
      qualifier: "approximately",
      measures: {
        en: "the refugees and vulnerable people whom the aid initiatives in Africa are to help",
        fr: "les réfugiés et les personnes vulnérables que les actions d’aide en Afrique doivent aider",
      },
      commitment: "uk-programmes-on-root-causes",
      anchors: [{ exact: "approximately 2.5 million refugees and vulnerable people" }],
    },
    "vehicles-waiting": {
      value: 230,
      asWritten: "230",
      unit: { en: "vehicles", fr: "véhicules" },
      qualifier: "exact",
      measures: {
        en: "the vehicles that could wait safely when queues occur, once there are a secure waiting area and additional fencing at Calais port",
        fr: "les véhicules qui pourraient attendre en sécurité en cas de files d’attente, une fois en place une zone sécurisée et des clôtures supplémentaires au port de Calais",
      },
      anchors: [{ exact: "230 vehicles" }],
    },
  },
);
