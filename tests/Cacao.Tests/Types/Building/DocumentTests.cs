using Cacao.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Types.Building;

public sealed class DocumentTests
{
    [Fact]
    public async Task Document_Should_PrintAsWritten_When_ItHasEverything()
    {
        const string text = """"
            "All of it."
            schema @tag(name: "schema") {
              query: Root
              mutation: Change
            }

            type Root implements Face & Base @tag(name: "a") @tag(name: "b") {
              self(
                "Said of it."
                size: Size = SMALL @deprecated(reason: "Old.")
                key: Key = {
                  id: 1
                }
              ): Root!
              old: [Any!] @deprecated
            }

            type Change {
              a: Int
            }

            interface Base {
              self(size: Size): Base
            }

            interface Face implements Base {
              self(size: Size): Face!
            }

            union Either = Root | Change

            input Key @oneOf {
              id: ID
              in: [Tree!]
            }

            input Tree {
              left: Tree
              value: Int! = 3 @deprecated
            }

            enum Size {
              "The least."
              SMALL
              LARGE @deprecated(reason: "No.")
            }

            scalar Any @specifiedBy(url: "https://example.com")

            directive @tag(name: String!) repeatable on SCHEMA | OBJECT

            """";
        await using var first = await TestServer.StartAsync(builder => builder.AddDocumentFromString(text).UseField(_ => _ => default));
        await using var second = await TestServer.StartAsync(builder => builder.AddDocumentFromString(first.Executor.Schema.ToString()).UseField(_ => _ => default));

        Assert.Equal(text.ReplaceLineEndings("\n").Replace("{\n      id: 1\n    }", "{ id: 1 }"), first.Executor.Schema.ToString());
        Assert.Equal(first.Executor.Schema.ToString(), second.Executor.Schema.ToString());
    }

    [Theory]
    [InlineData("type Query { a: Int }\ntype Query { b: Int }", "line 2, column 1: The type `Query` is defined twice.")]
    [InlineData("type Query { a: Nope }", "line 1, column 17: There is no type `Nope`.")]
    [InlineData("type Query { a: DateTime }", "There is no type `DateTime`.")]
    [InlineData("type Query { a: Int a: Int }", "`Query` has two fields `a`.")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "`Query.a` has two arguments `b`.")]
    [InlineData("type Query { a: E } enum E { A A }", "The enum `E` has two values `A`.")]
    [InlineData("type Query implements Query { a: Int }", "`Query` cannot implement `Query`, which is no interface.")]
    [InlineData("type Query { a: U } union U = Int | Nope", "`Int` cannot be a member of the union `U`: it is no object.\n- line 1, column 37: There is no type `Nope`.")]
    [InlineData("type Query { a: Int } extend type Nope { a: Int }", "There is no type `Nope` to extend.")]
    [InlineData("type Query { a: Int } extend input Query { b: Int }", "`Query` is of another kind and cannot be extended so.")]
    [InlineData("type Query { a: Int } extend type Query { a: Int }", "`Query` has two fields `a`.")]
    [InlineData("type Query { a(b: I): Int } input I { a: Int } extend input I @oneOf", "An extension cannot make an input object a oneOf input.")]
    [InlineData("type Query { a: Int } type __A { a: Int }", "`__A` begins with `__`, which is reserved for introspection.")]
    [InlineData("type Query { a: Int } type Int { a: Int }", "`Int` is a built-in scalar.")]
    [InlineData("type Query { a: Int } { a }", "A schema document defines types, no operations and fragments.")]
    [InlineData("", "The schema document is empty.")]
    [InlineData("type Query { a: ", "The schema document is wrong at line 1, column 17")]
    [InlineData("type Other { a: Int }", "has no query type")]
    [InlineData("schema { query: Nope } type Query { a: Int }", "There is no type `Nope`.")]
    [InlineData("schema { query: Query query: Query } type Query { a: Int }", "The root type of a Query is given twice.")]
    [InlineData("schema { query: Query } schema { query: Query } type Query { a: Int }", "The schema is defined twice.")]
    [InlineData("interface Query { a: Int }", "The root type of a Query must be an object, and `Query` is none.")]
    [InlineData("type Query @nope { a: Int }", "There is no directive `@nope`.")]
    [InlineData("type Query { a: Int @specifiedBy(url: \"x\") }", "The directive `@specifiedBy` may not stand at FIELD_DEFINITION.")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "The directive `@deprecated` stands here twice.")]
    [InlineData("type Query { a: S } scalar S @specifiedBy", "The directive `@specifiedBy` needs the argument `url`.")]
    [InlineData("type Query { a: Int @deprecated(reason: 1, x: 2) }", "1 is no `String`.\n- line 1, column 44: The directive `@deprecated` has no argument `x`.")]
    [InlineData("type Query { a: Int } directive @d on FIELD directive @d on FIELD", "The directive `@d` is defined twice.")]
    [InlineData("type Query { a(b: A): Int } input A { a: A = {} }", "`A.a` (line 1, column 29) has a default value that contains itself")]
    [InlineData("type Query { a(b: A): Int } input A { a: A! }", "can never be written")]
    [InlineData("type Query implements I { a: String } interface I { a: Int }", "is of type `String`, but the interface `I` says `Int`")]
    public async Task Document_Should_BeRefused_When_ItIsWrong(string text, string problem)
    {
        var refused = await Assert.ThrowsAsync<SchemaException>(()
            => TestServer.StartAsync(builder => builder.AddDocumentFromString(text).UseField(_ => _ => default)));

        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_AFieldHasNoResolver()
    {
        var refused = await Assert.ThrowsAsync<SchemaException>(() => TestServer.StartAsync(builder => builder.AddDocumentFromString("type Query { a: Int }")));

        Assert.Equal("The field `Query.a` has no resolver: give it one with AddResolver, or all fields with UseField.", refused.Message);
    }

    [Fact]
    public async Task Document_Should_BeReadFromFile()
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "type Query { a: Int }");
            await using var server = await TestServer.StartAsync(builder => builder.AddDocumentFromFile(file).AddResolver("Query", "a", _ => 7));

            Assert.Equal("""{"data":{"a":7}}""", await server.AskAsync("{ a }"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task UseField_Should_WrapResolvers_FromTheFirstOutside()
    {
        var seen = new List<string>();
        await using var server = await TestServer.StartAsync(builder => builder
            .AddDocumentFromString("type Query { a(by: Int = 2): Int }")
            .AddResolver("Query", "a", async context =>
            {
                await Task.Yield();
                return context.ArgumentValue<int>("by") * 3;
            })
            .UseField(next => async context =>
            {
                seen.Add("outer");
                await next(context);
                context.Result = (int)context.Result! + 1;
            })
            .UseField(next => context =>
            {
                seen.Add("inner");
                return next(context);
            }));

        Assert.Equal("""{"data":{"a":7,"__typename":"Query"}}""", await server.AskAsync("{ a __typename }"));
        Assert.Equal(["outer", "inner"], seen);
    }

    [Fact]
    public async Task SetTypeResolver_Should_DecideForValuesOfAbstractTypes()
    {
        await using var server = await TestServer.StartAsync(builder => builder
            .AddDocumentFromString("type Query { pets: [Pet] } interface Pet { name: String } type Cat implements Pet { name: String } type Dog implements Pet { name: String }")
            .AddResolver("Query", "pets", _ => (string[])["Dog", "Cat", "Cow"])
            .UseField(next => async context =>
            {
                await next(context);
                context.Result ??= $"a {context.Parent<string>()}";
            })
            .ConfigureSchema(schema => schema.SetTypeResolver((type, _, value) => type.Name == (string)value)));

        var answer = await server.AskAsync("{ pets { __typename ... on Dog { name } } }");

        Assert.StartsWith("""{"data":{"pets":[{"__typename":"Dog","name":"a Dog"},{"__typename":"Cat"},null]},"errors":[""", answer, StringComparison.Ordinal);
        Assert.Contains("""
            "path":["pets",2]
            """, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extension_Should_AddToClass_When_TheTypeComesFromCSharp()
    {
        await using var server = await TestServer.StartAsync(builder => builder
            .AddQueryType<Stock>()
            .AddDocumentFromString("extend type Stock { twice: Int @deprecated } extend schema @about directive @about on SCHEMA")
            .AddResolver("Stock", "twice", context => context.Parent<Stock>().Count * 2));

        Assert.Equal("""{"data":{"count":4,"twice":8}}""", await server.AskAsync("{ count twice }"));
    }

    [Fact]
    public async Task Extension_Should_AddToDocument_When_TheClassNamesItsType()
    {
        await using var server = await TestServer.StartAsync(builder => builder
            .AddDocumentFromString("type Query { a: Int }")
            .AddResolver("Query", "a", _ => 1)
            .AddTypeExtension<MoreQueries>());

        Assert.Equal("""{"data":{"a":1,"b":2}}""", await server.AskAsync("{ a b }"));
    }

    [Theory]
    [InlineData("{ i(a: 2147483648) }", false)]
    [InlineData("{ f(a: 1e400) }", false)]
    [InlineData("{ c(a: [1, { b: $v }]) }", true)]
    [InlineData("{ i(a: 2147483647) f(a: 1) }", true)]
    public async Task Literals_Should_BeRefusedByValidation_When_TheirContentDoesNotFit(string query, bool isValid)
    {
        await using var server = await TestServer.StartAsync(builder => builder
            .AddDocumentFromString("type Query { i(a: Int): Int f(a: Float): Int c(a: C): Int } scalar C")
            .UseField(_ => context =>
            {
                context.Result = 1;
                return default;
            }));

        var answer = await server.AskAsync(query.Contains('$') ? $"query ($v: Int) {query}" : query);

        Assert.Equal(isValid, answer.StartsWith("""{"data":""", StringComparison.Ordinal));
    }

    public sealed class Stock
    {
        public int Count => 4;
    }

    [ExtendObjectType("Query")]
    public sealed class MoreQueries
    {
        public int B => 2;
    }
}
