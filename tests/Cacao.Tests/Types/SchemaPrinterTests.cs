using Cacao.Language;
using Cacao.Tests.Conformance;
using Cacao.Tests.Validation;
using Cacao.Types;

namespace Cacao.Tests.Types;

public sealed class SchemaPrinterTests
{
    [Theory]
    [InlineData("schema.graphql")]
    [InlineData("schema-strict.graphql")]
    public void Print_Should_GiveTheRecordedText(string file)
    {
        // arrange
        var recorded = CaseFiles.ReadText(file);

        // act
        var printed = SchemaPrinter.Print(SdlSchema.Build(recorded));

        // assert
        Assert.Equal(recorded, printed);
    }

    [Theory]
    [InlineData("schema.graphql")]
    [InlineData("schema-strict.graphql")]
    public void Print_Should_KeepTheMeaning_When_ParsedAgain(string file)
    {
        // arrange
        var recorded = CaseFiles.ReadText(file);

        // act
        var printed = SchemaPrinter.Print(SdlSchema.Build(recorded));

        // assert
        Assert.Equal(SyntaxPrinter.Print(GraphQLParser.Parse(recorded)), SyntaxPrinter.Print(GraphQLParser.Parse(printed)));
    }

    [Fact]
    public void Print_Should_KeepItsLayout_When_PrintedAgain()
    {
        // arrange
        const string Sdl =
            """"
            """
            Two
            lines.
            """
            schema {
              query: Query
            }

            "Says \"hello\"."
            type Query implements Alpha & Beta @mark {
              """
              First.

              - Second.
              """
              a(
                """
                With
                lines.
                """
                x: Int
              ): Int
              b("One line." x: Point = { x: 1, y: [2, 3] }): Int
              aRatherLongNameOfAField(
                withAnArgumentWhoseTypeIsLongAsWell: [AnInputWithALongName!]!
              ): [Query!]!
              c: Int @mark(text: "\"") @deprecated(reason: "Why\nnot?")
            }

            interface Alpha {
              a(x: Int): Int
            }

            interface Beta {
              c: Int
            }

            union AUnionWithMoreMembers =
              | AnObjectWithALongNameNumberOne
              | AnObjectWithALongNameNumberTwo

            input AnInputWithALongName {
              "Described."
              a: Int = 1
              b: [String!]! = ["a"] @deprecated(reason: "Old.")
            }

            input Point
              @mark(
                text: "a text that is much too long to stand in the line of its own type"
              ) {
              x: Int
            }

            enum Size {
              "Little."
              SMALL @deprecated(reason: "Too small.")
            }

            "A length."
            scalar Length

            "Marks."
            directive @mark(
              text: String = "a text that is too long to stand in the line of the directive"
            ) repeatable on OBJECT

            """";
        const string Objects =
            """


            type AnObjectWithALongNameNumberOne {
              a: Int
            }

            type AnObjectWithALongNameNumberTwo {
              a: Int
            }
            """;
        var sdl = Sdl.Replace("\n\ninterface Alpha", $"{Objects}\n\ninterface Alpha", StringComparison.Ordinal);

        // act
        var printed = SchemaPrinter.Print(SdlSchema.Build(sdl));

        // assert
        Assert.Equal(sdl, printed);
    }

    [Fact]
    public void Print_Should_SortTypesByKindAndName()
    {
        // arrange
        var schema = SdlSchema.Build(
            """
            schema { mutation: Change query: Root }
            directive @b on FIELD
            directive @A on FIELD
            scalar URI
            scalar UnsignedByte
            enum E { A }
            input I { a: Int }
            union U = Root
            interface F { a: Int }
            type Zebra { a: Int }
            type ant { a: Int }
            type Change { a: Int }
            type Root { a: Int }
            """);

        // act
        var printed = SchemaPrinter.Print(schema);

        // assert
        Assert.Equal(
            "schema, type Root, type Change, type ant, type Zebra, interface F, union U, input I, enum E, scalar UnsignedByte, scalar URI, directive @A, directive @b",
            string.Join(", ", printed.Split("\n\n").Select(definition
                => string.Join(' ', definition.Split([' ', '\n']).TakeWhile(word => word is not ("{" or "=" or "on" or "")).Take(2)))));
    }

    [Fact]
    public void Print_Should_NotRepeatDirectives_When_TheModelHoldsThemTwice()
    {
        // arrange
        var schema = SdlSchema.Build("schema { query: Query } type Query { a: Int @deprecated(reason: \"Old.\") }");
        var field = schema.QueryType.Fields["a"];
        field.Directives.Add(new DirectiveNode(new NameNode("deprecated"), [new ArgumentNode(new NameNode("reason"), new StringValueNode("Old.", isBlock: false))]));

        // act
        var printed = SchemaPrinter.Print(schema);

        // assert
        Assert.Equal("schema {\n  query: Query\n}\n\ntype Query {\n  a: Int @deprecated(reason: \"Old.\")\n}\n", printed);
    }
}
