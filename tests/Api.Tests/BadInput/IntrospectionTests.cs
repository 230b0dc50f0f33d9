using System.Net;

namespace Api.Tests.BadInput;

/// <summary>Where introspection is on, it cannot be used to make the answer explode.</summary>
public sealed class IntrospectionTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    [Theory]
    [InlineData("__schema { types { ", "fields { type { ", "} }", "} }")]
    [InlineData("__schema { types { ", "possibleTypes { fields { type { ", "} } }", "} }")]
    [InlineData("__schema { types { ", "inputFields { type { ", "} }", "} }")]
    [InlineData("__type(name: \"Query\") { ", "fields { type { ", "} }", "}")]
    public async Task Introspection_Should_BeRefused_When_ItIsNestedInItself(string start, string open, string close, string end)
    {
        var bomb = string.Concat(Enumerable.Repeat(open, 20)) + "name" + string.Concat(Enumerable.Repeat(close, 20));

        var answer = await app.AskAsync($"{{ {start} {bomb} {end} }}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("is nested in itself more than 1 times.", answer.Id("errors.0.message"), StringComparison.Ordinal);
    }
}
