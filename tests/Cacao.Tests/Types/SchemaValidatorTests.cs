using Cacao.Tests.Conformance;
using Cacao.Tests.Validation;
using Cacao.Types.Building;

namespace Cacao.Tests.Types;

public sealed class SchemaValidatorTests
{
    private const string Root = "schema { query: Query } type Query { a: Int } ";

    [Theory]
    [InlineData("schema.graphql")]
    [InlineData("schema-strict.graphql")]
    public void Validate_Should_Accept_When_TheSchemaWasPublished(string file)
        => SchemaValidator.Validate(SdlSchema.Build(CaseFiles.ReadText(file)));

    [Fact]
    public void Validate_Should_Accept_When_AllIsWithinTheRules()
        => SchemaValidator.Validate(SdlSchema.Build(
            """
            schema { query: Query mutation: Mutation }
            type Query implements Base & Sub { self(a: Int, more: String = "x", most: Int): Query! list: [Query!]! pick: Cat }
            type Mutation { a(old: Int @deprecated(reason: "Old."), older: Int! = 1 @deprecated(reason: "Old.")): Int }
            type Cat { a: Int }
            union Pet = Cat | Query
            interface Base { self(a: Int): Base }
            interface Sub implements Base { self(a: Int): Base! list: [Base] pick: Pet }
            enum Size { SMALL }
            input Tree { left: Tree right: Tree list: [Tree!]! = [] next: Leaf! = { size: SMALL } key: Key }
            input Leaf { size: Size! tags: [String!] = "one" number: Int! = 3 rest: [Leaf!] = [{ size: SMALL, rest: [] }] }
            input Key @oneOf { key: Key id: ID }
            input Endless @oneOf { endless: Endless }
            directive @mark(text: String = "", tree: Tree = { next: { size: SMALL, rest: null } }) on OBJECT
            """));

    [Theory]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "`Query` is the root of two kinds of operations; each needs a type of its own.")]
    [InlineData(Root + "type T", "`T` has no fields.")]
    [InlineData(Root + "interface T", "`T` has no fields.")]
    [InlineData(Root + "input T", "`T` has no fields.")]
    [InlineData(Root + "union T", "`T` has no members.")]
    [InlineData(Root + "enum T", "`T` has no values.")]
    [InlineData(Root + "union T = Query | Query", "`T` has the member `Query` twice.")]
    [InlineData(Root + "type __T { a: Int }", "`__T` begins with `__`, which is reserved for introspection.")]
    [InlineData(Root + "type T { __a: Int }", "`T.__a` begins with `__`, which is reserved for introspection.")]
    [InlineData(Root + "type T { a(__b: Int): Int }", "`T.a(__b:)` begins with `__`, which is reserved for introspection.")]
    [InlineData(Root + "input T { __a: Int }", "`T.__a` begins with `__`, which is reserved for introspection.")]
    [InlineData(Root + "enum T { __A }", "`T.__A` begins with `__`, which is reserved for introspection.")]
    [InlineData(Root + "directive @__d on FIELD", "`@__d` begins with `__`, which is reserved for introspection.")]
    [InlineData(Root + "directive @d(__a: Int) on FIELD", "`@d(__a:)` begins with `__`, which is reserved for introspection.")]
    [InlineData(Root + "type T { a: I } input I { a: Int }", "`T.a` is of type `I`, which is for input only.")]
    [InlineData(Root + "type T { a(b: [Query!]): Int }", "`T.a(b:)` is of type `[Query!]`, which is for output only.")]
    [InlineData(Root + "input T { a: Query }", "`T.a` is of type `Query`, which is for output only.")]
    [InlineData(Root + "directive @d(a: Query) on FIELD", "`@d(a:)` is of type `Query`, which is for output only.")]
    public void Validate_Should_ReportTheProblem_When_AMemberIsWrong(string sdl, string expected) => AssertProblem(sdl, expected);

    [Theory]
    [InlineData("type T implements I { b: Int } interface I { a: Int }", "`T` lacks the field `a` of its interface `I`.")]
    [InlineData("type T implements I { a: [Int] } interface I { a: Int }", "`T.a` is of type `[Int]`, but the interface `I` says `Int`.")]
    [InlineData("type T implements I { a: Int @deprecated(reason: \"Old.\") } interface I { a: Int }", "`T.a` is deprecated, but in the interface `I` it is not.")]
    [InlineData("type T implements I { a: Int } interface I { a: Int! }", "`T.a` is of type `Int`, but the interface `I` says `Int!`.")]
    [InlineData("type T implements I { a: [T] } interface I { a: [T!] }", "`T.a` is of type `[T]`, but the interface `I` says `[T!]`.")]
    [InlineData("type T implements I { a: Query } interface I { a: I }", "`T.a` is of type `Query`, but the interface `I` says `I`.")]
    [InlineData("type T implements I { a: T } interface I { a: U } union U = Query", "`T.a` is of type `T`, but the interface `I` says `U`.")]
    [InlineData("type T implements I { a: Int } interface I { a(b: Int): Int }", "`T.a` lacks the argument `b` of the interface `I`.")]
    [InlineData("type T implements I { a(b: Int!): Int } interface I { a(b: Int): Int }", "`T.a(b:)` is of type `Int!`, but the interface `I` says `Int`.")]
    [InlineData("type T implements I { a(b: Int!): Int } interface I { a: Int }", "`T.a(b:)` is required, but the interface `I` does not know it.")]
    [InlineData("type T implements I & I { a: Int } interface I { a: Int }", "`T` implements `I` twice.")]
    [InlineData("type T implements I { a: Int } interface I implements J { a: Int } interface J { a: Int }", "`T` implements `I` but not `J`, which `I` implements.")]
    [InlineData("interface I implements I { a: Int }", "`I` implements itself.")]
    public void Validate_Should_ReportTheProblem_When_AnInterfaceIsNotImplemented(string sdl, string expected) => AssertProblem(Root + sdl, expected);

    [Fact]
    public void Validate_Should_ReportBoth_When_InterfacesImplementEachOther()
        => AssertProblem(
            Root + "interface I implements J { a: Int } interface J implements I { a: Int }",
            "`I` implements `J`, which implements `I`.",
            "`J` implements `I`, which implements `J`.");

    [Theory]
    [InlineData("type T { a(b: Int! @deprecated(reason: \"Old.\")): Int }", "`T.a(b:)` is required and deprecated: clients could not do without it.")]
    [InlineData("input T { a: Int! @deprecated(reason: \"Old.\") }", "`T.a` is required and deprecated: clients could not do without it.")]
    [InlineData("input T @oneOf { a: Int! }", "`T.a` is of type `Int!`, but fields of a oneOf input must be nullable.")]
    [InlineData("input T @oneOf { a: Int = 1 }", "`T.a` has a default value, which fields of a oneOf input must not have.")]
    [InlineData("input T { a: Int = \"x\" }", "`T.a` has a default value that does not fit: \"x\" is no `Int`.")]
    [InlineData("input T { a: Int = 3000000000 }", "`T.a` has a default value that does not fit: Int cannot hold `3000000000`.")]
    [InlineData("input T { a: [Int!] = [1, null] }", "`T.a` has a default value that does not fit: `Int!` cannot be null.")]
    [InlineData("input T { a: [[Int]] = [[true]] }", "`T.a` has a default value that does not fit: true is no `Int`.")]
    [InlineData("type T { a(b: Int! = null): Int }", "`T.a(b:)` has a default value that does not fit: `Int!` cannot be null.")]
    [InlineData("directive @d(a: E = B) on FIELD enum E { A }", "`@d(a:)` has a default value that does not fit: B is no `E`.")]
    [InlineData("directive @d(a: E = \"A\") on FIELD enum E { A }", "`@d(a:)` has a default value that does not fit: \"A\" is no `E`.")]
    [InlineData("type T { a(b: I = 1): Int } input I { c: Int }", "`T.a(b:)` has a default value that does not fit: 1 is no `I`.")]
    [InlineData("type T { a(b: I = { d: 1 }): Int } input I { c: Int }", "`T.a(b:)` has a default value that does not fit: `I` has no field `d`.")]
    [InlineData("type T { a(b: I = { c: true }): Int } input I { c: Int }", "`T.a(b:)` has a default value that does not fit: true is no `Int`.")]
    [InlineData("type T { a(b: I = {}): Int } input I { c: Int! }", "`T.a(b:)` has a default value that does not fit: `I.c` is required.")]
    [InlineData("type T { a(b: I = { c: 1, c: 2 }): Int } input I { c: Int }", "`T.a(b:)` has a default value that does not fit: { c: 1, c: 2 } has a field twice.")]
    [InlineData("type T { a(b: I = { c: 1, d: 2 }): Int } input I @oneOf { c: Int d: Int }", "`T.a(b:)` has a default value that does not fit: `I` needs exactly one field, and not null.")]
    [InlineData("type T { a(b: I = { c: null }): Int } input I @oneOf { c: Int d: Int }", "`T.a(b:)` has a default value that does not fit: `I` needs exactly one field, and not null.")]
    public void Validate_Should_ReportTheProblem_When_AnInputIsWrong(string sdl, string expected) => AssertProblem(Root + sdl, expected);

    [Theory]
    [InlineData("input T { a: T! }", "`T` can never be written: it must contain itself, by `T.a`.")]
    [InlineData("input T { a: T! } input User { t: T! }", "`T` can never be written: it must contain itself, by `T.a`.")]
    [InlineData("input T { a: Int = 1 next: T = {} }", "`T.next` has a default value that contains itself, by `T.next`.")]
    [InlineData("input T { list: [T] = [{ list: [] }, {}] }", "`T.list` has a default value that contains itself, by `T.list`.")]
    [InlineData("input A { b: B = {} } input B { a: A = {} }", "`A.b` has a default value that contains itself, by `A.b`, `B.a`.")]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION", "`@d` is used by its own arguments.")]
    public void Validate_Should_ReportTheCycle(string sdl, string expected) => AssertProblem(Root + sdl, expected);

    [Fact]
    public void Validate_Should_ReportEachOfACycle_When_InputsNeedEachOther()
        => AssertProblem(
            Root + "input A { x: Int b: B! } input B { a: A! }",
            "`A` can never be written: it must contain itself, by `A.b`, `B.a`.",
            "`B` can never be written: it must contain itself, by `B.a`, `A.b`.");

    [Fact]
    public void Validate_Should_ReportBoth_When_DirectivesUseEachOther()
        => AssertProblem(
            Root + "directive @d(a: I) on ARGUMENT_DEFINITION input I { b: E } enum E { A @e } directive @e(a: Int @d) on ENUM_VALUE",
            "`@d` is used by its own arguments.",
            "`@e` is used by its own arguments.");

    [Fact]
    public void Validate_Should_ReportTheSchema_When_ItHasNoQueryType()
        => AssertProblem("type Query { a: Int }", "The schema has no query type.");

    [Fact]
    public void Validate_Should_NameTheCSharpMember_When_ItIsKnown()
    {
        // arrange
        var schema = SdlSchema.Build(Root + "type T { a(b: Query): Int c: I } input I { d: Query } enum E");
        schema.Types["T"].Source = schema.Types["I"].Source = schema.Types["E"].Source = "Sample.Thing";
        ((ComplexType)schema.Types["T"]).Fields["a"].Member = typeof(Member).GetMethod(nameof(Member.Find));

        // act
        var message = Assert.Throws<SchemaException>(() => SchemaValidator.Validate(schema)).Message;

        // assert
        Assert.Equal(
            """
            The schema `Test` is not valid:
            - `T.a(b:)` (Cacao.Tests.Types.SchemaValidatorTests.Member.Find) is of type `Query`, which is for output only.
            - `T.c` (Sample.Thing) is of type `I`, which is for input only.
            - `I.d` (Sample.Thing) is of type `Query`, which is for output only.
            - `E` (Sample.Thing) has no values.
            """,
            message);
    }

    [Theory]
    [InlineData("1a")]
    [InlineData("a-b")]
    [InlineData("")]
    [InlineData("ä")]
    [InlineData("a\n")]
    public void Validate_Should_ReportTheName_When_TheLanguageCannotSayIt(string name)
    {
        // arrange
        var schema = SdlSchema.Build(Root);
        schema.QueryType.Fields["a"].Name = name;

        // act and assert
        AssertProblem(schema, $"`Query.{name}` has no valid name: letters, digits and `_` only, no digit first.");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    public void Validate_Should_ReportTheEnumValue_When_ItIsALiteral(string name)
    {
        // arrange
        var schema = SdlSchema.Build(Root + "enum E { A }");
        ((EnumType)schema.Types["E"]).Values.Add(name, new EnumValue(name, name));

        // act and assert
        AssertProblem(schema, $"`E.{name}` cannot be told from the literal of that name.");
    }

    [Fact]
    public void Validate_Should_ReportTheDirective_When_ItMayStandNowhere()
    {
        // arrange
        var schema = SdlSchema.Build(Root);
        schema.Directives.Add("d", new("d", Cacao.Types.DirectiveLocations.None));

        // act and assert
        AssertProblem(schema, "`@d` may stand nowhere: it has no locations.");
    }

    private static void AssertProblem(string sdl, params string[] expected) => AssertProblem(SdlSchema.Build(sdl), expected);

    private static void AssertProblem(Schema schema, params string[] expected)
    {
        var exception = Assert.Throws<SchemaException>(() => SchemaValidator.Validate(schema));
        Assert.Equal($"The schema `Test` is not valid:\n- {string.Join("\n- ", expected)}", exception.Message);
    }

    private static class Member
    {
        public static int Find() => 1;
    }
}
