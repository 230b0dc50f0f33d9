using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Api.Tests.Durability;

/// <summary>The built host as a process of its own, on a port that the system chooses.</summary>
internal sealed class ApiProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _errors = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };

    private ApiProcess(string folder, string environment, string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["DOTNET_ENVIRONMENT"] = environment;
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var arg in (string[])
            [
                Path.Combine(AppContext.BaseDirectory, "ServiceTeams.Api.dll"), .. args, "--contentRoot", folder, "--urls", "http://127.0.0.1:0",
                "--Logging:LogLevel:Microsoft.EntityFrameworkCore=Warning",
            ])
        {
            start.ArgumentList.Add(arg);
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                _address.TrySetResult(new Uri(line.Data[(at + Listening.Length)..]));
            }
        };
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
            {
                _errors.AppendLine(line.Data);
            }
        };
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The host ended before it listened."));
    }

    /// <summary>What the process wrote to its standard error.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString();
            }
        }
    }

    /// <summary>Asks the host; it listens.</summary>
    public HttpClient Client => _client;

    /// <summary>Starts the host as developers do and waits until it listens.</summary>
    public static async Task<ApiProcess> StartAsync(string folder, params string[] args)
    {
        var api = Launch(folder, "Development", args);
        try
        {
            api._client.BaseAddress = await api._address.Task.WaitAsync(TimeSpan.FromMinutes(1));
            return api;
        }
        catch
        {
            await api.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the host, or one of its commands, and waits for nothing.</summary>
    public static ApiProcess Launch(string folder, string environment, params string[] args)
    {
        var api = new ApiProcess(folder, environment, args);
        api._process.Start();
        api._process.BeginOutputReadLine();
        api._process.BeginErrorReadLine();
        return api;
    }

    /// <summary>The data of the answer; an exception when there is none, or errors.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query, variables });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return answer["errors"] is null ? answer["data"]! : throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>Ends the process in the middle of whatever it does: SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until the process has ended by itself, and gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        // Whoever did not wait for the address is not told that there is none.
        _ = _address.Task.Exception;
        _client.Dispose();
        _process.Dispose();
    }
}
