namespace Conformance.Host.Execute;

/// <summary>Every topic has one event, without content, and ends.</summary>
internal sealed class OneEvent : ITopicEventReceiver
{
    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => new(new Stream<TMessage>());

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, cancellationToken);

    private sealed class Stream<TMessage> : ISourceStream<TMessage>
    {
        public async IAsyncEnumerable<TMessage?> ReadEventsAsync()
        {
            await Task.CompletedTask;
            yield return default;
        }

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => AsyncEnumerable.Select(ReadEventsAsync(), message => (object?)message);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
