using Cacao.Execution.Subscriptions;

namespace Cacao.Tests.Execution.Subscriptions;

public sealed class InMemoryTopicsTests
{
    private readonly InMemoryTopics _topics = new(new SubscriptionOptions { TopicBufferCapacity = 2 });

    [Fact]
    public async Task Subscriber_Should_GetMessagesInOrder_When_TopicCompletes()
    {
        // arrange
        await using var stream = await _topics.SubscribeAsync<int>("a");

        // act
        await _topics.SendAsync("a", 1);
        await _topics.SendAsync("b", 9);
        await _topics.SendAsync("a", 2);
        await _topics.CompleteAsync("a");

        // assert
        Assert.Equal([1, 2], await stream.ReadEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Subscriber_Should_LoseTheOldest_When_ItDoesNotKeepUp()
    {
        // arrange
        await using var stream = await _topics.SubscribeAsync<int>("a");

        // act
        foreach (var message in (int[])[1, 2, 3])
        {
            await _topics.SendAsync("a", message);
        }

        await _topics.CompleteAsync("a");

        // assert
        Assert.Equal([2, 3], await stream.ReadEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Subscriber_Should_GetNothing_When_ItUnsubscribed()
    {
        // arrange
        var stream = await _topics.SubscribeAsync<int>("a");

        // act
        await stream.DisposeAsync();
        await _topics.SendAsync("a", 1);

        // assert
        Assert.Empty(await stream.ReadEventsAsync().ToListAsync());
    }
}
