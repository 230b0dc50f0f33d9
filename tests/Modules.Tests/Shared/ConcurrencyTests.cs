using Modules.Tests.Support;

namespace Modules.Tests.Shared;

public sealed class ConcurrencyTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Reports_Should_AllBeTaken_When_TheyComeAtOnce()
    {
        var community = await app.CommunityAsync();

        var orders = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => app.OrderAsync(community)));

        Assert.Equal(24, orders.Distinct().Count());
    }

    [Fact]
    public async Task Change_Should_WinOnce_When_ManySawTheSameVersion()
    {
        var customer = await app.CustomerAsync(await app.CommunityAsync(), "ONE");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => app.ExecuteAsync(
            """
            mutation ($input: ChangeCustomerContactInput!) {
              changeCustomerContact(input: $input) {
                customer { phone }
                errors { ... on CustomerConflictError { code current { version phone } } }
              }
            }
            """,
            new { input = new { customerId = customer, phone = $"000-9{i}", version = 1 } })));

        var winner = Assert.Single(answers, answer => answer["data.changeCustomerContact.customer"] is not null);
        var phone = winner.Id("data.changeCustomerContact.customer.phone");
        var losers = answers.Where(answer => answer != winner).ToArray();
        Assert.Equal(7, losers.Length);
        Assert.All(losers, loser => loser.ShouldBeJson(
            $$"""
            { "data": { "changeCustomerContact": { "customer": null, "errors": [
              { "code": "CONFLICT", "current": { "version": 2, "phone": "{{phone}}" } }] } } }
            """));
    }
}
