using System.IO.Pipelines;
using System.Text;
using Cacao.Transport;

namespace Cacao.Tests.Transport;

public sealed class RequestBodyTests
{
    private const string Request = """{"query":"{ a }","variables":{"n":"电"}}""";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Read_Should_JoinThePieces_When_TheBodyComesInSeveral(int piece)
    {
        // arrange: small segments, so that a piece is a segment of its own
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 1));
        var reading = RequestBody.ReadAsync(pipe.Reader, 1000, null, CancellationToken.None).AsTask();

        // act
        foreach (var part in Encoding.UTF8.GetBytes(Request).Chunk(piece))
        {
            await pipe.Writer.WriteAsync(part);
        }

        await pipe.Writer.CompleteAsync();
        var request = await reading;

        // assert
        Assert.Equal("{ a }", request.Document);
        Assert.Equal("电", request.Variables!.Value.GetProperty("n").GetString());
    }

    [Fact]
    public async Task Read_Should_StopReading_When_TheBodyIsTooLong()
    {
        // arrange: an endless body
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(new byte[101]);

        // act
        var refused = await Assert.ThrowsAsync<RequestFormatException>(
            async () => await RequestBody.ReadAsync(pipe.Reader, 100, null, CancellationToken.None));

        // assert
        Assert.Equal(413, refused.Status);
    }

    [Fact]
    public async Task Read_Should_TakeTheBody_When_ItIsExactlyAsLongAsAllowed()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Request));
        await pipe.Writer.CompleteAsync();

        var request = await RequestBody.ReadAsync(pipe.Reader, Encoding.UTF8.GetByteCount(Request), null, CancellationToken.None);

        Assert.Equal("{ a }", request.Document);
    }
}
