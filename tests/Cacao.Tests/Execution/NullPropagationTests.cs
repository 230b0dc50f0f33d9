using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution;

public class NullPropagationTests
{
    [Theory]
    // a property that breaks its promise takes its object away, up to the nearest nullable field
    [InlineData("{ maybe { title broken } }", """{"data":{"maybe":null},"errors":[{"message":"Cannot return null for a non-nullable field.","path":["maybe","broken"],"extensions":{"code":"HC0018"}}]}""")]
    [InlineData("{ sure { title broken } }", """{"data":null,"errors":[{"message":"Cannot return null for a non-nullable field.","path":["sure","broken"],"extensions":{"code":"HC0018"}}]}""")]
    // the errors beside it are told too
    [InlineData("{ maybe { broken twice: broken } }", """{"data":{"maybe":null},"errors":[{"message":"Cannot return null for a non-nullable field.","path":["maybe","broken"],"extensions":{"code":"HC0018"}},{"message":"Cannot return null for a non-nullable field.","path":["maybe","twice"],"extensions":{"code":"HC0018"}}]}""")]
    [InlineData("{ maybe { broken throws } }", """{"data":{"maybe":null},"errors":[{"message":"Cannot return null for a non-nullable field.","path":["maybe","broken"],"extensions":{"code":"HC0018"}},{"message":"Unexpected Execution Error","path":["maybe","throws"]}]}""")]
    // in a list of nullable items only the item goes
    [InlineData("{ loose { title broken } }", """{"data":{"loose":[null,null]},"errors":[{"message":"Cannot return null for a non-nullable field.","path":["loose",0,"broken"],"extensions":{"code":"HC0018"}},{"message":"Cannot return null for a non-nullable field.","path":["loose",1,"broken"],"extensions":{"code":"HC0018"}}]}""")]
    [InlineData("{ maybe { strict } }", """{"data":{"maybe":{"strict":null}},"errors":[{"message":"Cannot return null for a non-nullable field.","path":["maybe","strict",1],"extensions":{"code":"HC0018"}}]}""")]
    // a getter that throws is an error of its field, its text stays inside
    [InlineData("{ maybe { throws title } }", """{"data":{"maybe":{"throws":null,"title":"t"}},"errors":[{"message":"Unexpected Execution Error","path":["maybe","throws"]}]}""")]
    [InlineData("{ maybe { child { child { broken } } title } }", """{"data":{"maybe":{"child":null,"title":"t"}},"errors":[{"message":"Cannot return null for a non-nullable field.","path":["maybe","child","child","broken"],"extensions":{"code":"HC0018"}}]}""")]
    public async Task Null_Should_SpreadToNearestNullableField_When_FieldIsNonNull(string query, string expected)
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());

        Assert.Equal(expected, await server.AskAsync(query));
    }

    [Fact]
    public async Task Answer_Should_KeepOrderOfSelection_When_ResolversFinishInAnyOrder()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());

        var answer = await server.AskAsync("{ late first: sure { title } early }");

        Assert.Equal("""{"data":{"late":"late","first":{"title":"t"},"early":"early"}}""", answer);
    }

    public class Query
    {
        public Item? GetMaybe() => new();

        public Item GetSure() => new();

        public List<Item?> GetLoose() => [new(), new()];

        public async Task<string> GetLateAsync()
        {
            await Task.Yield();
            return "late";
        }

        public string GetEarly() => "early";
    }

    public class Item
    {
        public string Title => "t";

        public string Broken => null!;

        public string? Throws => throw new InvalidOperationException("secret");

        public List<string>? Strict => ["a", null!];

        public Inner? Child => new();
    }

    public class Inner
    {
        public Item Child => new();
    }
}
