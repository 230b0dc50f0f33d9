namespace Cacao.Tests.Validation;

/// <summary>The schema that the tests of all rules share: an animal shelter.</summary>
internal static class TestSchema
{
    public static Schema Instance { get; } = SdlSchema.Build(
        """
        schema { query: Query mutation: Mutation subscription: Subscription }

        type Query {
          pet(id: ID!): Pet
          pets(filter: PetFilter, first: Int = 10, tags: [String!]): [Pet!]!
          dog: Dog
          cat: Cat
          guest: Guest
          keeper(id: ID): Keeper
          being: Being
          places(at: Point!, near: [Point!]): [String]
          find(by: PetKey!): Pet
          echo: Echo!
        }

        type Mutation {
          adopt(petId: ID!, by: ID!): Pet
          rename(input: RenameInput!): Pet
        }

        type Subscription {
          arrived: Pet
          left(reason: String): Pet
        }

        interface Being { name(full: Boolean): String! }

        interface Pet implements Being {
          name(full: Boolean): String!
          id: ID!
          keeper: Keeper
        }

        type Dog implements Being & Pet {
          name(full: Boolean): String!
          id: ID!
          keeper: Keeper
          barks: Boolean!
          volume: Int
          weight: Int
          knows(trick: Trick!): Boolean
          mother: Dog
          friends: [Pet!]
        }

        type Cat implements Being & Pet {
          name(full: Boolean): String!
          id: ID!
          keeper: Keeper
          meows: Boolean
          volume: Int!
          weight: Float
          knows(trick: Trick!, times: Int! = 1): Boolean
          mother: Cat
          friends: [Cat!]
        }

        type Keeper implements Being {
          name(full: Boolean): String!
          pets(first: Int! = 5): [Pet]
          boss: Keeper
          reports: [Keeper!]!
        }

        type Ghost { haunts: String }

        union Guest = Dog | Keeper

        enum Trick { SIT ROLL FETCH }

        scalar Any
        scalar Date

        input PetFilter {
          name: String
          trick: Trick
          minWeight: Float
          tags: [String!]
          and: [PetFilter!]
          near: Point
        }

        input Point { x: Float! y: Float! z: Float! = 0 label: String }

        input PetKey @oneOf { id: ID name: String near: Point }

        input RenameInput { id: ID! name: String! = "Rex" note: String }

        type Echo {
          int(value: Int): Int
          nonNullInt(value: Int!): Int
          twoInts(a: Int!, b: Int!): Int
          intWithDefault(value: Int! = 3): Int
          float(value: Float): Float
          string(value: String): String
          boolean(value: Boolean): Boolean
          id(value: ID): ID
          trick(value: Trick): Trick
          any(value: Any): Any
          date(value: Date): Date
          ints(value: [Int]): [Int]
          nonNullInts(value: [Int!]!): [Int!]
          grid(value: [[Int!]!]): [[Int!]!]
          points(value: [Point!]): [String]
        }

        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onField(note: String, level: Int! = 1) on FIELD
        directive @onSpread on FRAGMENT_SPREAD
        directive @onInline on INLINE_FRAGMENT
        directive @onFragment on FRAGMENT_DEFINITION
        directive @onVariable on VARIABLE_DEFINITION
        directive @many(note: String!) repeatable on FIELD | FRAGMENT_DEFINITION
        """);
}
