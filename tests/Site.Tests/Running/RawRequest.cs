using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Site.Tests.Running;

/// <summary>Sends requests byte for byte, where a well-behaved client would tidy them up first.</summary>
public static class RawRequest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks for a target as it stands.</summary>
    public static Task<RawAnswer> GetAsync(Uri site, string target, params string[] headers) => SendAsync(site, "GET", target, headers);

    /// <summary>Sends a request and reads the answer to its end.</summary>
    /// <param name="site">The site.</param>
    /// <param name="method">The method.</param>
    /// <param name="target">The path and query, as they go over the wire.</param>
    /// <param name="headers">Further header lines.</param>
    /// <param name="body">What follows the headers.</param>
    public static async Task<RawAnswer> SendAsync(Uri site, string method, string target, IEnumerable<string> headers, byte[]? body = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(site.Host, site.Port, patience.Token);
        await using var stream = await OpenAsync(site, client, patience.Token);
        var head = $"{method} {target} HTTP/1.1\r\nHost: {site.Authority}\r\nConnection: close\r\n{string.Concat(headers.Select(line => line + "\r\n"))}\r\n";
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head).Concat(body ?? []).ToArray(), patience.Token);
        return RawAnswer.Parse(await ReadAsync(stream, patience.Token));
    }

    private static async Task<Stream> OpenAsync(Uri site, TcpClient client, CancellationToken stop)
    {
        if (site.Scheme != "https")
        {
            return client.GetStream();
        }

        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = site.Host }, stop);
        return secure;
    }

    private static async Task<string> ReadAsync(Stream stream, CancellationToken stop)
    {
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, stop);
        }
        catch (IOException) when (answer.Length > 0)
        {
            // A server that has answered may hang up while we still send.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}

/// <summary>What came back over the wire.</summary>
/// <param name="Status">The status; 0 where the server hung up without a word.</param>
/// <param name="Head">Status line and headers.</param>
/// <param name="Body">The rest, as it came.</param>
public sealed record RawAnswer(int Status, string Head, string Body)
{
    public string Location => Head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Location:", StringComparison.OrdinalIgnoreCase))?[9..].Trim() ?? "";

    internal static RawAnswer Parse(string answer)
    {
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = end < 0 ? answer : answer[..end];
        var status = head.Length > 12 ? int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture) : 0;
        return new(status, head, end < 0 ? "" : answer[(end + 4)..]);
    }
}
