using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Repairs.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "repairs");

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RepairOrders",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    Symptom = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: true),
                    Cause = table.Column<int>(type: "int", nullable: true),
                    Setting = table.Column<int>(type: "int", nullable: false),
                    PromisedMinutes = table.Column<int>(type: "int", nullable: false),
                    PromisedArrivalAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DispatchedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RestoredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    KeptPromise = table.Column<bool>(type: "bit", nullable: true),
                    ArrivalMinutes = table.Column<int>(type: "int", nullable: true),
                    RepairMinutes = table.Column<int>(type: "int", nullable: true),
                    CustomersWithoutSupply = table.Column<int>(type: "int", nullable: false),
                    WithoutSupplySince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithoutSupplyMinutes = table.Column<int>(type: "int", nullable: true),
                    Rating = table.Column<int>(type: "int", nullable: true),
                    CancellationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RepairOrders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Actor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CrewMembers",
                schema: "repairs",
                columns: table => new
                {
                    OrderId = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<long>(type: "bigint", nullable: false),
                    Busy = table.Column<bool>(type: "bit", nullable: false),
                    Shared = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrewMembers", x => new { x.OrderId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_CrewMembers_RepairOrders_OrderId",
                        column: x => x.OrderId,
                        principalSchema: "repairs",
                        principalTable: "RepairOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RepairOrderSteps",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    OrderId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RepairOrderSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RepairOrderSteps_RepairOrders_OrderId",
                        column: x => x.OrderId,
                        principalSchema: "repairs",
                        principalTable: "RepairOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CrewMembers_MemberId_Busy",
                schema: "repairs",
                table: "CrewMembers",
                columns: new[] { "MemberId", "Busy" });

            migrationBuilder.CreateIndex(
                name: "IX_CrewMembers_OneOrderAtATime",
                schema: "repairs",
                table: "CrewMembers",
                column: "MemberId",
                unique: true,
                filter: "[Busy] = 1 AND [Shared] = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key",
                schema: "repairs",
                table: "Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrderSteps_OrderId",
                schema: "repairs",
                table: "RepairOrderSteps",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_CommunityId_ReportedAt",
                schema: "repairs",
                table: "RepairOrders",
                columns: new[] { "CommunityId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_CustomerId_ReportedAt",
                schema: "repairs",
                table: "RepairOrders",
                columns: new[] { "CustomerId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_ReportedAt",
                schema: "repairs",
                table: "RepairOrders",
                column: "ReportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_TeamId_Status",
                schema: "repairs",
                table: "RepairOrders",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Actor_RequestId",
                schema: "repairs",
                table: "Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CrewMembers",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "RepairOrderSteps",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "Requests",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "RepairOrders",
                schema: "repairs");
        }
    }
}
