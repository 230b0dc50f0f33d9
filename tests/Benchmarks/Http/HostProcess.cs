using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Benchmarks.Http;

/// <summary>A process of this program that serves one host, and tells how much it has allocated.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    /// <summary>Where a host tells its allocated bytes.</summary>
    public const string AllocatedPath = "/benchmark/allocated";

    private static readonly HttpClient s_http = new();

    private readonly Process _process;

    private HostProcess(Process process, Uri url) => (_process, Url) = (process, url);

    public Uri Url { get; }

    /// <summary>Resident memory in MiB.</summary>
    public double ResidentMiB
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>The processor time that the host has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a host and waits until it answers.</summary>
    public static async Task<HostProcess> StartAsync(string kind, string database)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in (string[])["http-host", kind, database, url.ToString()])
        {
            start.ArgumentList.Add(argument);
        }

        var host = new HostProcess(Process.Start(start)!, url);
        host._process.OutputDataReceived += (_, _) => { };
        host._process.BeginOutputReadLine();
        await host.WaitAsync();
        return host;
    }

    public async Task<long> GetAllocatedAsync()
        => long.Parse(await s_http.GetStringAsync(new Uri(Url, AllocatedPath)), CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitAsync()
    {
        while (!_process.HasExited)
        {
            try
            {
                await GetAllocatedAsync();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        throw new InvalidOperationException($"The host ended with {_process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
