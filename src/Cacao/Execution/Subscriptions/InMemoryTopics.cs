using System.Threading.Channels;

namespace Cacao.Execution.Subscriptions;

/// <summary>Topics within the process: a channel for each subscriber.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Dictionary<string, List<Subscriber>> _topics = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            foreach (var subscriber in _topics.GetValueOrDefault(topicName) ?? [])
            {
                subscriber.Channel.Writer.TryWrite(message);
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        lock (_lock)
        {
            if (_topics.Remove(topicName, out var subscribers))
            {
                subscribers.ForEach(subscriber => subscriber.Channel.Writer.TryComplete());
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var channel = Channel.CreateBounded<object?>(new BoundedChannelOptions(bufferCapacity ?? options.TopicBufferCapacity)
        {
            SingleReader = true,
            FullMode = (bufferFullMode ?? options.TopicBufferFullMode) switch
            {
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
                _ => BoundedChannelFullMode.DropWrite,
            },
        });
        var subscriber = new Subscriber(channel);
        lock (_lock)
        {
            if (!_topics.TryGetValue(topicName, out var subscribers))
            {
                _topics[topicName] = subscribers = [];
            }

            subscribers.Add(subscriber);
        }

        return new(new SourceStream<TMessage>(channel.Reader, () => Unsubscribe(topicName, subscriber)));
    }

    private void Unsubscribe(string topicName, Subscriber subscriber)
    {
        lock (_lock)
        {
            if (_topics.TryGetValue(topicName, out var subscribers) && subscribers.Remove(subscriber) && subscribers.Count == 0)
            {
                _topics.Remove(topicName);
            }
        }

        subscriber.Channel.Writer.TryComplete();
    }

    private sealed record Subscriber(Channel<object?> Channel);

    private sealed class SourceStream<TMessage>(ChannelReader<object?> reader, Action unsubscribe) : ISourceStream<TMessage>
    {
        public async IAsyncEnumerable<TMessage?> ReadEventsAsync()
        {
            await foreach (var message in reader.ReadAllAsync())
            {
                yield return (TMessage?)message;
            }
        }

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => reader.ReadAllAsync();

        public ValueTask DisposeAsync()
        {
            unsubscribe();
            return ValueTask.CompletedTask;
        }
    }
}
