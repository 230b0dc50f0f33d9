namespace Cacao.Tests.Language;

/// <summary>Documents with everything the grammar has.</summary>
internal static class KitchenSink
{
    public const string Executable = """"
        # every kind of executable definition
        """
        What the crew sees.
          Indented.
        """
        query Crew($id: ID!, "how many" $first: Int = 10 @max(of: 1), $where: [[TeamFilter!]!]! = [{ a: { eq: "x" } }]) @live {
          team: teamById(id: $id, on: ON, type: true) @include(if: $yes) @skip(if: false) {
            id, name
            ...Members @defer
            ... on Team @include(if: true) { code }
            ... @skip(if: $no) { query }
            ... { mutation subscription fragment on true false null type input }
          }
        }
        mutation { add(input: {text: """block "quoted" \""" text""", n: null, l: [1, -2.5, 6e23, "é\u{1F600}", $v, A], o: {}, e: []}) { id } }
        subscription S { a }
        "a fragment" fragment Members on Team @d { members(first: 3) { name } }
        query ($a: Int) { a }
        query @d { fragment: on query: type(query: {fragment: mutation}) }
        """";

    public const string TypeSystem = """"
        "The schema" schema @d { query: Query mutation: Mutation subscription: Subscription }
        extend schema @d
        extend schema { query: Query }
        """
        A moment.
        """
        scalar DateTime @specifiedBy(url: "x")
        extend scalar DateTime @d
        "A team" type Team implements & Node & Named @d {
          "Its id" id: ID!
          members("Most" first: Int = 10 @d, """
            Only
              these
            """ where: [Filter!] = [{ a: 1 }]): [Member!]! @d
          type: type, input(on: on): interface
        }
        type Empty
        extend type Team implements Other
        extend type Team @d
        extend type Team { code: String }
        interface Node { id: ID! }
        interface Named implements Node & Thing @d { id: ID! name: String }
        extend interface Named implements Node
        extend interface Named { name: String }
        union Found @d = | Team | Member
        union One = Team
        union None
        extend union Found = Other
        extend union Found @d
        enum Role { "Leads" LEADER @deprecated(reason: "x") ELECTRICIAN on type }
        enum NoRole
        extend enum Role { HELPER }
        extend enum Role @d
        input Filter @oneOf { "Equal" eq: Int = 1 @d and: [Filter!] }
        input NoFilter
        extend input Filter { or: [Filter!] }
        extend input Filter @d
        directive @plain on FIELD
        "Described" directive @full("of" of: Int = 1, if: Boolean! @d) repeatable on
          | QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
          | SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE
          | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        """";
}
